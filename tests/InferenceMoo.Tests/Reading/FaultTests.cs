namespace InferenceMoo.Tests;

/// <summary>A fault is told in one way, whatever was read: its place, its key, what was found, what is allowed and a hint.</summary>
public sealed class FaultTests
{
    private static readonly Fault Option = new("--k-max", "0", "a whole number from 1 to 16384");

    [Fact]
    public void An_option_is_told_by_its_name_and_the_column_of_its_value()
    {
        Assert.Equal("--k-max: found 0, expected a whole number from 1 to 16384", Option.Message);
        Assert.Equal("--k-max: column 3: found 0, expected a whole number from 1 to 16384", (Option with { Column = 3 }).Message);
    }

    [Fact]
    public void A_file_is_told_by_its_name_and_the_line_column_and_key_of_its_value()
    {
        var whole = new Fault("m.yaml", "a folder", "a readable YAML file");

        Assert.Equal("m.yaml: found a folder, expected a readable YAML file", whole.Message);
        Assert.Equal(
            "m.yaml:4000000000:2: a.b: found a folder, expected a readable YAML file",
            (whole with { Line = 4_000_000_000, Column = 2, Key = "a.b" }).Message);
    }

    [Fact]
    public void A_hint_follows_and_what_says_all_stands_alone()
    {
        var option = new Fault("--kmax", "no such option", "") { Hint = "did you mean --k-max?" };

        Assert.Equal("--kmax: no such option; did you mean --k-max?", option.Message);
        Assert.Equal("nothing fits", new Fault("", "nothing fits", "").Message);
    }

    [Fact]
    public void The_name_of_a_file_does_not_drive_the_terminal() => Assert.Equal(
        @"\u{1B}[2J\u{202E}: found a folder, expected a file", new Fault("\u001b[2J\u202e", "a folder", "a file").Message);

    [Fact]
    public void An_input_without_a_fault_passes() => new Faults().ThrowIfAny();

    [Fact]
    public void All_faults_are_told_a_line_each_in_the_order_in_which_they_were_added()
    {
        var faults = new Faults();
        faults.Add("b", "1", "2");
        faults.AddRange([new Fault("a", "3", "4")]);

        var failure = Assert.Throws<InputException>(faults.ThrowIfAny);

        Assert.Equal("b: found 1, expected 2\na: found 3, expected 4", failure.Message);
        Assert.Equal(2, failure.Count);
    }

    [Theory]
    [InlineData(int.MaxValue, 5)]
    [InlineData(2, 2)]
    public void Of_more_faults_than_anyone_reads_the_first_are_told_and_the_rest_counted(int mostKept, int kept)
    {
        var faults = new Faults { MostTold = 2, MostKept = mostKept };
        for (var i = 0; i < 5; i++)
            faults.Add("f", $"{i}", "none");

        var failure = new InputException(faults);

        Assert.Equal((kept, 5), (failure.Faults.Count, failure.Count));
        Assert.Equal("f: found 0, expected none\nf: found 1, expected none\nand 3 more faults", failure.Message);
    }

    [Fact]
    public void What_is_told_of_one_input_can_be_told_with_another()
    {
        var inner = new Faults { MostTold = 1 };
        inner.AddRange([Option, Option, Option]);
        var outer = new Faults();
        outer.Add("--models", "3 faults", "none");
        outer.AddRange(new InputException(inner).Told);

        Assert.Equal($"--models: found 3 faults, expected none\n{Option.Message}\nand 2 more faults", new InputException(outer).Message);
    }
}
