using InferenceMoo.Cli;

CodeAtRunTime.AvoidFor(args);
WarmUp.StartFor(args);
using var interruption = Interruption.Listen();
return MooProgram.Run(args, Workbench.Default, Surroundings.OfThisProcess(interruption.Token));
