using System.Threading.Channels;

namespace CsWbSite.Preview;

/// <summary>Tells when something in the input folder has changed. Changes that come together are one.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(20);

    private readonly FileSystemWatcher watcher;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ContentWatcher(string folder)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 65536 };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for a change, and then until the folder has been calm for a moment: editors write a file in several steps.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Calm, cancellation);
        }
        while (changes.Reader.TryRead(out _));
    }

    public void Dispose() => watcher.Dispose();
}
