@echo off
rem Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
rem Starts the Pagewalk product. PAGEWALK_WORKSPACE names another workspace than pagewalk-workspace
rem in the user's folder; arguments go to Eclipse.
setlocal EnableExtensions

call "%~dp0find-java.cmd" || exit /b 2

for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fL"
set "flags=--enable-native-access=ALL-UNNAMED"
if %java_version% GEQ 23 set "flags=%flags% --sun-misc-unsafe-memory-access=allow"
if not defined PAGEWALK_WORKSPACE set "PAGEWALK_WORKSPACE=%USERPROFILE%\pagewalk-workspace"

start "Pagewalk" "%java_home%\bin\javaw.exe" %flags% -Dpagewalk.examples=true -jar "%launcher%" -name Pagewalk -data "%PAGEWALK_WORKSPACE%" %*
