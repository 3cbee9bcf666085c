namespace InferenceMoo;

/// <summary>
/// What a method would pick if the model of its pick were not there, and what is given up with it. Every difference is the
/// runner-up less the pick: a positive cost or time is one more to pay, a negative accuracy one that is lost.
/// </summary>
/// <param name="Point">The runner-up, of another model than the pick.</param>
/// <param name="Cost">Difference of the mean costs in USD.</param>
/// <param name="Time">Difference of the mean times in seconds.</param>
/// <param name="Accuracy">Difference of the mean accuracies.</param>
/// <param name="Criterion">
/// Difference of what the method looks at: accuracy and cube volume, which are at most 0, or utopia distance, at least 0;
/// null for a knee, which is a place on a front and no score.
/// </param>
public sealed record RunnerUp(OverallPoint Point, double Cost, double Time, double Accuracy, double? Criterion);
