using InferenceMoo.Cli;

WarmUp.StartFor(args);
using var interruption = Interruption.Listen();
return MooProgram.Run(args, Workbench.Default, Surroundings.OfThisProcess(interruption.Token));
