using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

public sealed class CatalogFilesTests
{
    [Fact]
    public void The_csv_uses_the_names_of_a_catalogue_file()
    {
        Assert.Equal(
            "key,name,c_in,c_out,t_in,t_out,mu_Lin,sigma_Lin,mu_Lout,sigma_Lout,acc_mean,acc_std,default_parallel,source\n" +
            "gpt5,GPT-5,1.25E-06,1E-05,0.0005,0.005,1024,64,2048,128,0.94,0.02,4,\n",
            Written.Text(stream => ModelsCsv.Write(stream, new ModelsAnswer([TestModels.Gpt5]))));
    }

    [Fact]
    public void The_json_uses_the_names_of_a_catalogue_file()
    {
        using var stream = new MemoryStream();

        ModelsJson.Write(stream, new ModelsAnswer(TestModels.All));

        var root = JsonDocument.Parse(stream.ToArray()).RootElement;
        Assert.Equal("inference-moo/models/1", root.GetProperty("schema").GetString());
        Assert.Equal(3, root.GetProperty("models").GetArrayLength());
        Assert.Equal(
            """{"key":"gpt5","name":"GPT-5","c_in":1.25E-06,"c_out":1E-05,"t_in":0.0005,"t_out":""" +
            """0.005,"mu_Lin":1024,"sigma_Lin":64,"mu_Lout":2048,"sigma_Lout":128,"acc_mean":0.94,"acc_std":0.02,"default_parallel":4,"source":null}""",
            JsonSerializer.Serialize(root.GetProperty("models")[0]));
    }
}
