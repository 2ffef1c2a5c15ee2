using CsWbSite.Commands;

return await CommandLine.RunAsync(args);
