using System.Globalization;

namespace InferenceMoo.Cli.Tests;

public sealed class CsvReportTests
{
    private const string Header =
        "model,k,candidate,feasible,feasible_probability,pareto,cube_volume,utopia_distance," +
        "cost_mean,cost_std,cost_se,cost_p2_5,cost_p50,cost_p97_5," +
        "time_mean,time_std,time_se,time_p2_5,time_p50,time_p97_5," +
        "accuracy_mean,accuracy_std,accuracy_se,accuracy_p2_5,accuracy_p50,accuracy_p97_5";

    [Fact]
    public void The_header_is_that_of_the_contract() => Assert.Equal(Header, Lines(TestModels.Gpt5)[0]);

    [Fact]
    public void There_is_a_row_per_model_and_k() => Assert.Equal(1 + (2 * 128), Lines(TestModels.Gpt5, TestModels.Nano).Length);

    [Fact]
    public void A_row_holds_the_point_it_names()
    {
        var point = TestReport.Of(TestModels.Gpt5).Decision.Models[0].At(4);

        var row = Lines(TestModels.Gpt5)[4].Split(',');

        Assert.Equal(["gpt5", "4", "true", "true", "0.9996", "true"], row[..6]);
        Assert.Equal(point.CubeVolume, double.Parse(row[6], CultureInfo.InvariantCulture));
        Assert.Equal(point.Point.Cost.Mean, double.Parse(row[8], CultureInfo.InvariantCulture));
        Assert.Equal(point.Point.Accuracy.UpperQuantile, double.Parse(row[25], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_volume_of_a_point_that_is_not_feasible_is_empty() => Assert.All(
        Lines(TestModels.Gpt5)[1..].Select(line => line.Split(',')), row => Assert.Equal(row[3] == "false", row[6].Length == 0));

    [Fact]
    public void A_key_with_a_comma_is_quoted() =>
        Assert.StartsWith("\"a,b\",1,", Lines(TestModels.Gpt5 with { Key = "a,b" })[1], StringComparison.Ordinal);

    [Fact]
    public void A_number_that_is_none_is_refused() => Assert.Throws<ArithmeticException>(() => CsvRows.Text(double.NaN));

    private static string[] Lines(params Model[] models) =>
        Written.Text(stream => OptimizeCsv.Write(stream, TestReport.Of(models))).TrimEnd('\n').Split('\n');
}
