using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The lines under a table: names in a column, and beside them what they mean or what was asked.</summary>
internal sealed class Legend
{
    private readonly Grid _grid =
        new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));

    /// <summary>Adds a line.</summary>
    public void Add(string name, string text) => _grid.AddRow(new Text(name), new Text(text));

    /// <summary>Writes the lines.</summary>
    public void Write(IAnsiConsole console) => console.Write(_grid);
}
