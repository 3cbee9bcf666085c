namespace InferenceMoo;

/// <summary>One thing that is wrong with the values of an axis.</summary>
/// <param name="Column">Column of the text at which it is, from 1.</param>
/// <param name="Found">What was found there, printable.</param>
/// <param name="Allowed">What is allowed instead.</param>
public sealed record AxisFault(int Column, string Found, string Allowed);
