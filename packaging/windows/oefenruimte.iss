; Inno Setup 6: an installer for one user, without rights of an administrator. NOT VERIFIED HERE: written on a
; computer without Windows; packaging/ci/windows.yml builds and tries it.
;
;   iscc /DVersion=0.1.0 /DFolder=..\..\dist\oefenruimte packaging\windows\oefenruimte.iss
;
; Silent:     oefenruimte-0.1.0-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
; For all:    the same with /ALLUSERS (asks for an administrator)
; Away:       unins000.exe /VERYSILENT    (what the user made stays, in %LOCALAPPDATA%\oefenruimte)
#ifndef Version
  #define Version "0.1.0"
#endif
#ifndef Folder
  #define Folder "..\..\dist\oefenruimte"
#endif

[Setup]
AppId={{7B6C4A0E-54C1-4C53-9E0B-0F2A6A2D9C11}
AppName=Oefenruimte
AppVersion={#Version}
AppPublisher=Oefenruimte
DefaultDirName={autopf}\Oefenruimte
DefaultGroupName=Oefenruimte
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\dist\icons\oefenruimte.ico
UninstallDisplayIcon={app}\oefenruimte.exe
OutputDir=..\..\dist
OutputBaseFilename=oefenruimte-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes
WizardStyle=modern

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nl.Exercise=Oefening van Oefenruimte
en.Exercise=Oefenruimte exercise
nl.Invitation=Uitnodiging voor Oefenruimte
en.Invitation=Oefenruimte invitation
nl.Goals=Doelen van een trainer
en.Goals=Goals of a trainer
nl.Certificate=Bewijs van Oefenruimte
en.Certificate=Oefenruimte certificate
nl.Desktop=Snelkoppeling op het bureaublad
en.Desktop=Shortcut on the desktop

[Tasks]
Name: "desktop"; Description: "{cm:Desktop}"; Flags: unchecked

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; A newer version may have other parts: nothing of the old one stays beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Oefenruimte"; Filename: "{app}\oefenruimte.exe"; AppUserModelID: "nl.oefenruimte.oefenruimte"
Name: "{autodesktop}\Oefenruimte"; Filename: "{app}\oefenruimte.exe"; Tasks: desktop

[Registry]
; HKA: of this user, or of the computer with /ALLUSERS.
Root: HKA; Subkey: "Software\Classes\.oefenscenario\OpenWithProgids"; ValueType: string; ValueName: "Oefenruimte.Exercise"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Exercise"; ValueType: string; ValueData: "{cm:Exercise}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Exercise\DefaultIcon"; ValueType: string; ValueData: "{app}\oefenruimte.exe,0"
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Exercise\shell\open\command"; ValueType: string; ValueData: """{app}\oefenruimte.exe"" run ""%1"""
Root: HKA; Subkey: "Software\Classes\.oefenuitnodiging\OpenWithProgids"; ValueType: string; ValueName: "Oefenruimte.Invitation"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Invitation"; ValueType: string; ValueData: "{cm:Invitation}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Invitation\DefaultIcon"; ValueType: string; ValueData: "{app}\oefenruimte.exe,0"
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Invitation\shell\open\command"; ValueType: string; ValueData: """{app}\oefenruimte.exe"" run ""%1"""
Root: HKA; Subkey: "Software\Classes\.oefendoelen\OpenWithProgids"; ValueType: string; ValueName: "Oefenruimte.Goals"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Goals"; ValueType: string; ValueData: "{cm:Goals}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Goals\DefaultIcon"; ValueType: string; ValueData: "{app}\oefenruimte.exe,0"
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Goals\shell\open\command"; ValueType: string; ValueData: """{app}\oefenruimte.exe"" run ""%1"""
Root: HKA; Subkey: "Software\Classes\.oefenbewijs\OpenWithProgids"; ValueType: string; ValueName: "Oefenruimte.Certificate"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Certificate"; ValueType: string; ValueData: "{cm:Certificate}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Certificate\DefaultIcon"; ValueType: string; ValueData: "{app}\oefenruimte.exe,0"
Root: HKA; Subkey: "Software\Classes\Oefenruimte.Certificate\shell\open\command"; ValueType: string; ValueData: """{app}\oefenruimte.exe"" run ""%1"""

[Run]
Filename: "{app}\oefenruimte.exe"; Description: "{cm:LaunchProgram,Oefenruimte}"; Flags: nowait postinstall skipifsilent
