using System.Diagnostics;
using System.Threading.Channels;

namespace CsWbSite.Preview;

/// <summary>Tells when something in the input folder has changed. Changes that come together are one.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(20);

    private readonly FileSystemWatcher watcher;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private long latest;

    public ContentWatcher(string folder)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 65536 };
        watcher.Changed += (_, _) => Note();
        watcher.Created += (_, _) => Note();
        watcher.Deleted += (_, _) => Note();
        watcher.Renamed += (_, _) => Note();
        watcher.Error += (_, _) => Note();
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for a change, and then until the folder has been calm for a moment: editors write a file in several steps.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        while (Calm - Stopwatch.GetElapsedTime(Interlocked.Read(ref latest)) is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left, cancellation);
        }

        changes.Reader.TryRead(out _);
    }

    public void Dispose() => watcher.Dispose();

    private void Note()
    {
        Interlocked.Exchange(ref latest, Stopwatch.GetTimestamp());
        changes.Writer.TryWrite(true);
    }
}
