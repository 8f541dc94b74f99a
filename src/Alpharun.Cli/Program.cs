using System.Runtime.InteropServices;
using Alpharun.Cli;

var cancellation = new CancellationTokenSource();
var completed = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

var exitCode = await new App(Terminal.OfProcess()).RunAsync(args, cancellation.Token);
completed.SetResult();
return exitCode;

// If a command does not stop in time, for example because it waits for standard input, the system's default action ends the process.
void Cancel(PosixSignalContext context)
{
    _ = cancellation.CancelAsync();
    context.Cancel = completed.Task.Wait(TimeSpan.FromSeconds(2));
}
