@echo off
rem Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
rem Starts the Pagewalk command line: finds a Java, keeps a cache of loaded classes for quick
rem starts, and hands over. The same as the shell script beside it, which says why.
setlocal EnableExtensions DisableDelayedExpansion

for %%H in ("%~dp0..") do set "home=%%~fH"
call "%home%\bin\find-java.cmd" || exit /b 2

set "classpath=%home%\lib\*"
set "kind=plain"
for %%C in (run check format compare show doc lsp dap) do if "%~1"=="%%C" set "kind=language"
for %%C in (lab grade demo) do if "%~1"=="%%C" set "kind=lab"
if "%~1"=="bench" (
	set "kind=none"
	set "classpath=%home%\lib\*;%home%\lib\bench\*"
)

set "flags=-Xlog:disable -XX:+UseSerialGC"
set "compiler="
for %%C in (check format --help) do if "%~1"=="%%C" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="grade" set "compiler=-XX:FreqInlineSize=60 -XX:InlineSmallCode=600"
if "%~1"=="grade" for %%A in (%*) do if "%%~A"=="--student" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="lsp" set "flags=%flags% -Xmx512m"
if %java_version% GEQ 23 set "flags=%flags% --sun-misc-unsafe-memory-access=allow"
set "use=-XX:SharedArchiveFile=" & set "make=-XX:ArchiveClassesAtExit="
if %java_version% GEQ 25 set "use=-XX:AOTCache=" & set "make=-XX:AOTCacheOutput="

set "archive="
if "%kind%"=="none" goto start
set "folder=%PAGEWALK_CACHE%"
if not defined folder set "folder=%LOCALAPPDATA%\pagewalk"
set "cache=%folder%\%kind%-%java_version%"
rem Where the cache was made and from what: the sizes and dates of the jars.
set "from=%java_home% %home%"
for %%J in ("%home%\lib\*.jar") do call set "from=%%from%% %%~zJ"
set "known="
if exist "%cache%" if exist "%cache%.from" set /p known=<"%cache%.from"
if not "%known%"=="%from%" call :train
if exist "%cache%" set archive="%use%%cache%"

:start
"%java_home%\bin\java.exe" %archive% %flags% %compiler% -cp "%classpath%" org.pagewalk.cli.Main %*
exit /b %errorlevel%

rem A few seconds, once. Whatever goes wrong here, the command itself still runs.
:train
if not exist "%folder%" mkdir "%folder%" 2>nul
>"%cache%.from" echo %from%
if errorlevel 1 exit /b 1
set training=replay "%home%\training\short.trace"
if "%kind%"=="language" set training=run "%home%\training\short.mms"
if "%kind%"=="lab" set training=grade "%home%\labs\buddy" "%home%\labs\buddy-submissions\emil.hansen@example.edu" --student training -o "%cache%.d"
del /q "%cache%" 2>nul
"%java_home%\bin\java.exe" "%make%%cache%" %flags% -cp "%classpath%" org.pagewalk.cli.Main %training% >nul 2>&1 <nul
del /q "%cache%.config" 2>nul
if exist "%cache%.d" rmdir /s /q "%cache%.d"
exit /b 0
