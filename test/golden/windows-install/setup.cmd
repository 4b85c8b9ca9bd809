@echo off
rem Loads the drivers of this disc into Setup.
for /r "%~d0\$WinPEDriver$" %%i in (*.inf) do drvload "%%i"
exit /b 0
