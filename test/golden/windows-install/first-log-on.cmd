@echo off
rem Finishes the installation, once, as the user who was made.
call :finish > "%SystemRoot%\Temp\kvmrun-first-log-on.log" 2>&1
exit /b 0

:finish
rem A machine that sleeps cannot be reached, and one that hibernates does not shut down.
powercfg -h off
powercfg -x -standby-timeout-ac 0
powercfg -x -monitor-timeout-ac 0
powercfg -setacvalueindex SCHEME_CURRENT SUB_BUTTONS PBUTTONACTION 3
powercfg -setactive SCHEME_CURRENT
for %%d in (C D E F G H I J K L M N O P Q R S T U V W X Y Z) do if exist %%d:\viostor\w11 call :drivers %%d:
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0scripts\01.ps1"
rem Tells that nothing of the discs is needed any more.
echo installed>C:\Windows\kvmrun-installed.txt
exit /b 0

:drivers
if exist %1\virtio-win-guest-tools.exe start "" /wait %1\virtio-win-guest-tools.exe /install /quiet /norestart
if not exist %1\virtio-win-guest-tools.exe msiexec /i %1\virtio-win-gt-x64.msi /qn /norestart
sc query QEMU-GA >nul || msiexec /i %1\guest-agent\qemu-ga-x86_64.msi /qn /norestart
sc start QEMU-GA
exit /b 0
