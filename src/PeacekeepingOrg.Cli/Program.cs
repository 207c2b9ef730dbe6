using System.Text;
using PeacekeepingOrg.Cli;

// What is written is read by programs too, whatever the terminal's language.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args);
