#!/bin/sh
# NOT VERIFIED HERE: written on a computer without macOS. Makes a disk image of dist/Oefenruimte.app.
#
#   packaging/macos/dmg.sh                       signed for this Mac only: others must right-click and open
#   IDENTITY='Developer ID Application: …' NOTARY_PROFILE=oefenruimte packaging/macos/dmg.sh
#
# NOTARY_PROFILE is what `xcrun notarytool store-credentials` called it.
set -eu
cd -- "$(dirname -- "$0")/../.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
app=dist/Oefenruimte.app
image=dist/oefenruimte-$version-macos-$(uname -m).dmg
for language in nl en; do
    cp -R "packaging/macos/$language.lproj" "$app/Contents/Resources/"
done
codesign --force --deep --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "${IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" LICENSE "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Oefenruimte -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
shasum -a 256 "$image"
