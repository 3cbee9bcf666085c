namespace InferenceMoo.Tests;

public sealed class SweepRunTests
{
    private static readonly Sweep Small = new()
    {
        Models = [NineModels.All[0], NineModels.All[1]],
        Parallel = [4, null, 1],
        MaxCost = [0.3, 0.1, 0.2, 0.4],
        MaxTime = [20, 10],
    };

    [Theory]
    [InlineData(SweepAxis.Parallel, false)]
    [InlineData(SweepAxis.MaxCost, false)]
    [InlineData(SweepAxis.MaxCost, true)]
    [InlineData(SweepAxis.MaxTime, true)]
    public void Neighbours_are_in_one_run_where_and_only_where_they_are_alike(SweepAxis axis, bool isGrouped)
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var answer = new SweepAnswer(Small, Rows(new Random(seed), isGrouped));

            var runs = SweepRun.Along(axis, answer, PickMethod.Cube).ToArray();

            Assert.Equal(Slow(axis, answer), runs);
        }
    }

    [Fact]
    public void The_longest_axis_leads_of_equals_the_last()
    {
        Assert.Equal(SweepAxis.MaxCost, SweepRun.LongestAxis(Small));
        Assert.Equal(SweepAxis.MaxTime, SweepRun.LongestAxis(Small with { MaxTime = [1, 2, 3, 4] }));
        Assert.Null(SweepRun.LongestAxis(new Sweep { Models = Small.Models }));
    }

    // Every combination of the other axes and every model, in the order of the rows, cut where neighbours differ in a text of what is picked.
    private static List<SweepRun> Slow(SweepAxis axis, SweepAnswer answer)
    {
        var runs = new List<SweepRun>();
        string Others(SweepRow row) => string.Join('/', Enum.GetValues<SweepAxis>().Where(other => other != axis).Select(other => Small.PlaceOf(other, row.Number))) + row.Model?.Key;
        string Told(SweepRow row) => row.Pick(PickMethod.Cube) is { } pick ? $"{pick.Model.Key} {pick.Parallel} {pick.K}" : $"none {row.FeasibleCount > 0}";
        foreach (var others in answer.Rows.GroupBy(Others).OrderBy(rows => answer.Rows.Index().First(entry => ReferenceEquals(entry.Item, rows.First())).Index))
        {
            var line = others.OrderBy(row => Small.ValueOf(axis, row) ?? -1).ToList();
            while (line.Count > 0)
            {
                var alike = line.TakeWhile(row => Told(row) == Told(line[0])).ToArray();
                runs.Add(new SweepRun(alike[0], alike[^1], alike.Length));
                line.RemoveRange(0, alike.Length);
            }
        }

        return runs;
    }

    private static List<SweepRow> Rows(Random random, bool isGrouped)
    {
        var rows = new List<SweepRow>();
        for (var number = 0; number < Small.Count; number++)
        {
            foreach (var model in isGrouped ? Small.Models : [null!])
                rows.Add(Row(random, number, model));
        }

        return rows;
    }

    private static SweepRow Row(Random random, int number, Model? model)
    {
        var pick = random.Next(3) == 0 ? null : new SweepPick(Small.Models[random.Next(2)], random.Next(1, 3), random.Next(1, 3), new(1, 1, 1), 1);
        return new SweepRow(number, model, pick is null ? random.Next(2) : 1, 1, [.. PickMethod.All.Select(_ => pick)]);
    }
}
