namespace InferenceMoo.Reports;

/// <summary>Writes the devices of a machine as JSON, schema <c>inference-moo/devices/1</c>.</summary>
public static class DevicesJson
{
    /// <summary>Writes <paramref name="answer"/> in UTF-8, in its order; the stream stays open.</summary>
    public static void Write(Stream stream, DevicesAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        JsonParts.WriteDocument(stream, "devices", json => json.WriteObjects("devices", answer.Devices.Index(), entry =>
        {
            var (index, device) = entry;
            json.WriteString("device", device.Kind);
            json.WriteBoolean("auto", index == 0);
            json.WriteString("name", device.Name);
            json.WriteNumberOrNull("memory_bytes", device.MemoryBytes);
            json.WriteString("detail", device.Detail);
        }));
    }
}

/// <summary>Writes the devices of a machine as CSV.</summary>
public static class DevicesCsv
{
    /// <summary>Writes a header and a row per device in UTF-8, in the answer's order; the stream stays open.</summary>
    public static void Write(Stream stream, DevicesAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        CsvRows.Write(stream, ["device", "auto", "name", "memory_bytes", "detail"], answer.Devices.Index().Select(entry => Row(entry.Index, entry.Item)));
    }

    private static string[] Row(int index, DeviceFacts device) =>
        [device.Kind, CsvRows.Text(index == 0), device.Name, CsvRows.Text(device.MemoryBytes), device.Detail];
}
