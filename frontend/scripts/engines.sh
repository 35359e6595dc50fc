#!/bin/sh
# Makes the browsers and document tools that the tests need available: quick when they are there already.
set -eu
cd "$(dirname "$0")/.."

packages='chromium chromium-headless-shell firefox-esr webkit2gtk-driver xvfb xauth fonts-dejavu-core fonts-noto-core poppler-utils libnss3-tools libvips-tools libheif-examples ffmpeg tesseract-ocr clamav-daemon'

if [ -f /etc/debian_version ]; then
  missing=''
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -z "$missing" ] && exit 0
  if [ "$(id -u)" -ne 0 ]; then
    echo "The tests need these Debian packages: sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # shellcheck disable=SC2086
  apt-get install -y -qq --no-install-recommends $missing >/dev/null
  exit 0
fi

npx --no-install playwright install chromium firefox webkit >/dev/null ||
  { echo 'The tests need browsers: npx playwright install chromium firefox webkit' >&2; exit 1; }
for tool in vipsthumbnail heif-enc pdftoppm tesseract; do
  command -v "$tool" >/dev/null || echo "Not found: $tool (the tests that need it will say so)" >&2
done
