using System.Runtime.InteropServices;

namespace CsWbSite.Output;

/// <summary>Swaps two folders in one step, so that a reader never finds none. Linux only; elsewhere there are two renames.</summary>
internal static class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <returns>False when the system or the file system cannot do it; then nothing has changed.</returns>
    public static bool Try(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && renameat2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    // DllImport and not LibraryImport: the latter needs unsafe code allowed in the whole project, for one call per build.
#pragma warning disable SYSLIB1054
    [DllImport("libc", ExactSpelling = true)]
    private static extern int renameat2(
        int oneFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string one,
        int otherFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string other, uint flags);
#pragma warning restore SYSLIB1054
}
