using InferenceMoo.Cli;

using var interruption = Interruption.Listen();
return MooProgram.Run(args, Workbench.Default, Surroundings.OfThisProcess(interruption.Token));
