using System.Reflection;

// The desk reads this to know which of its versions the back end was tested with.
[assembly: AssemblyMetadata("AgentDeskVersion", "5.0.0-beta.2")]
