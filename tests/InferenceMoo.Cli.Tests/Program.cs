using InferenceMoo.Cli;
using InferenceMoo.Cli.Tests;

// What the end-to-end tests start when they need a simulation that lasts: the first argument says how it takes an interruption.
return WholeProcess.Run(interruption => MooProgram.Run(args[1..], LastingWorkbench.Of(args[0]), Surroundings.OfThisProcess(interruption)));
