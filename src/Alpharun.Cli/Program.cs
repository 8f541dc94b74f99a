using Alpharun.Cli;

return await new App(Terminal.OfProcess()).RunAsync(args);
