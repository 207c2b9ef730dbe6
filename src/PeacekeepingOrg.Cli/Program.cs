using System.CommandLine;
using PeacekeepingOrg.Cli;

var root = new RootCommand("Looks after the seed data and what is made of it.") { CheckCommand.Create(), ChartsCommand.Create() };
return await root.Parse(args).InvokeAsync();
