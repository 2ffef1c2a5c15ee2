#!/usr/bin/env bash
# Builds the site on a machine that may lack the .NET SDK, such as Netlify's build image.
set -euo pipefail
cd "$(dirname "$0")"

version=$(sed -n 's/.*"version": *"\([0-9.]*\)".*/\1/p' global.json | head -n 1)
# In this folder dotnet obeys global.json, so it answers only where a fitting SDK is installed.
if ! dotnet --version >/dev/null 2>&1; then
  curl --fail --silent --show-error --location https://dot.net/v1/dotnet-install.sh --output dotnet-install.sh
  bash dotnet-install.sh --version "$version" --install-dir "$HOME/.dotnet"
  rm -f dotnet-install.sh
  export DOTNET_ROOT="$HOME/.dotnet" PATH="$HOME/.dotnet:$PATH"
fi

settings=()
[ -z "${URL:-}" ] || settings+=(--set "base_url=$URL")
# With the address of the repository each page leads to its form for errors and to its own source.
case ${REPOSITORY_URL:-} in https://github.com/*) settings+=(--set "repository=${REPOSITORY_URL%.git}") ;; esac
dotnet run --project src/CsWbSite --configuration Release -- build "${settings[@]}"
