namespace InferenceMoo.Figures;

/// <summary>Where a limit lies on the axis of its quantity.</summary>
internal enum LimitPlace
{
    /// <summary>On the axis.</summary>
    OnAxis,

    /// <summary>So far above the data that the axis ends below it.</summary>
    AboveAxis,

    /// <summary>So far below the data that the axis starts above it.</summary>
    BelowAxis,
}
