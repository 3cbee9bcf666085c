using InferenceMoo.Kernels;

namespace InferenceMoo.Randomness.Tests;

public sealed class WordOrderTests
{
    public static TheoryData<string, string> OrdersAndNeighbours
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var order in WordOrders.Others.Prepend(WordOrders.Trials))
            {
                foreach (var neighbour in order.Neighbours.Where(neighbour => !neighbour.Name.Contains("word", StringComparison.Ordinal)))
                    data.Add(order.Name, neighbour.Name);
            }

            return data;
        }
    }

    [Fact]
    public void The_first_order_reads_the_words_of_a_run_trial_by_trial()
    {
        var words = new uint[WordOrders.Trials.ChunkWords];
        WordOrders.Trials.Fill(1, words);
        var trial = (ulong)WordOrder.ChunkBlocks / WordOrders.Inferences;
        var block = Philox.Inference(trial + 2, 5, 42);
        Assert.Equal([block.X0, block.X1, block.X2], words.AsSpan(3 * (2 * WordOrders.Inferences + 5), 3).ToArray());
    }

    [Theory]
    [MemberData(nameof(OrdersAndNeighbours))]
    public void A_neighbour_differs_in_what_its_name_says_and_in_nothing_else(string name, string neighbour)
    {
        var order = WordOrders.Others.Prepend(WordOrders.Trials).Single(order => order.Name == name);
        var lag = order.Neighbours.Single(candidate => candidate.Name == neighbour).Lag;
        var here = order.At(0);
        Assert.Equal(Moved(here, neighbour), order.At(lag / order.WordsPerBlock));
        Assert.Equal(0, lag % order.WordsPerBlock);
    }

    [Fact]
    public void Orders_read_each_block_once()
    {
        foreach (var order in WordOrders.Others.Prepend(WordOrders.Trials))
            Assert.Equal(1 << 14, Enumerable.Range(0, 1 << 14).Select(block => order.At(1021L * block)).Distinct().Count());
    }

    [Fact]
    public void The_order_about_2_to_the_32_crosses_it_within_its_first_million_words()
    {
        var order = WordOrders.Others.Single(order => order.Name == "trials about 2^32");
        Assert.True(order.At(0).Trial < 1ul << 32);
        Assert.True(order.At((1 << 20) / 3).Trial >= 1ul << 32);
    }

    [Fact]
    public void Streams_have_blocks_of_their_own()
    {
        var place = new BlockPlace(7, 3, 0, 42);
        Assert.Equal(Philox.Inference(7, 3, 42), place.Block());
        Assert.Equal(Philox.Block(new PhiloxBlock(7, 0, 3, 9), 42), (place with { Stream = 9 }).Block());
    }

    private static BlockPlace Moved(BlockPlace place, string neighbour) => neighbour switch
    {
        "next trial" => place with { Trial = place.Trial + 1 },
        "trial after next" => place with { Trial = place.Trial + 2 },
        "next inference" => place with { Inference = place.Inference + 1 },
        "inference after next" => place with { Inference = place.Inference + 2 },
        "next seed" => place with { Seed = place.Seed + 1 },
        _ => place with { Stream = place.Stream + 1 },
    };
}
