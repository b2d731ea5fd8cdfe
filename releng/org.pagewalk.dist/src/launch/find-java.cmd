@echo off
rem Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
rem Called by every start script: sets java_home and java_version (21, 25, ...), or explains what
rem is missing and returns 2. It starts no Java: it reads the "release" file that every JDK has.
rem Where java_needs is "jdk", the Java must have a compiler.

set "java_home="
if defined JAVA_HOME call :fits "%JAVA_HOME%"
if defined java_home exit /b 0
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :fits "%%~dp$PATH:J.."
if defined java_home exit /b 0
for /d %%D in (
	"%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*"
	"%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*"
	"%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*"
) do if not defined java_home call :fits "%%~D"
if defined java_home exit /b 0

set "what=Java"
if "%java_needs%"=="jdk" set "what=a JDK (Java with its compiler)"
>&2 echo pagewalk: needs %what%, version 21 or newer, and found none.
>&2 echo   Looked at JAVA_HOME, at the java on the PATH, and in the usual folders.
>&2 echo   Install one (https://adoptium.net has JDKs) or set JAVA_HOME to the folder of one.
exit /b 2

rem Is %1 the folder of a Java that is new enough?
:fits
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
if "%java_needs%"=="jdk" if not exist "%~1\bin\javac.exe" exit /b 1
set "java_version="
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.+-" %%M in ("%%~V") do set "java_version=%%M"
if not defined java_version exit /b 1
if %java_version% LSS 21 exit /b 1
set "java_home=%~f1"
exit /b 0
