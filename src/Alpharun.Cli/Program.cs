using System.Runtime.InteropServices;
using Alpharun.Cli;

var cancellation = new CancellationTokenSource();
var ended = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

var exitCode = await new App(Terminal.OfProcess()).RunAsync(args, cancellation.Token);
ended.SetResult();
return exitCode;

// A command that does not end in time, because it waits for standard input for example, ends as the system does.
void End(PosixSignalContext context)
{
    _ = cancellation.CancelAsync();
    context.Cancel = ended.Task.Wait(TimeSpan.FromSeconds(2));
}
