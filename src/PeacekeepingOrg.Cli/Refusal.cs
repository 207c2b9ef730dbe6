namespace PeacekeepingOrg.Cli;

/// <summary>What was asked cannot be done: a sentence that says where, why and what to do about it.</summary>
internal sealed class Refusal(string message) : Exception(message);
