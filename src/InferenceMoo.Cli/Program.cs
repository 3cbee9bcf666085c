using InferenceMoo.Cli;

return WholeProcess.Run(interruption =>
{
    StartUp.AvoidCodeAtRunTime(args);
    StartUp.Rehearse(args);
    return MooProgram.Run(args, Workbench.Default, Surroundings.OfThisProcess(interruption));
});
