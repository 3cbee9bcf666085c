using InferenceMoo.Cli;

return WholeProcess.Run(interruption =>
{
    CodeAtRunTime.AvoidFor(args);
    WarmUp.StartFor(args);
    return MooProgram.Run(args, Workbench.Default, Surroundings.OfThisProcess(interruption));
});
