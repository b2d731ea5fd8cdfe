@echo off
rem Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
rem Pagewalk from a checkout: finds a JDK, lets the Maven wrapper build what is out of date, runs.
rem The same as the shell script beside it, which says why.
setlocal EnableExtensions DisableDelayedExpansion

for %%R in ("%~dp0.") do set "root=%%~fR"
set "dist=%root%\releng\org.pagewalk.dist\target\pagewalk\pagewalk"
set "PAGEWALK_CACHE=%root%\releng\org.pagewalk.dist\target\cache"
set "product=%root%\releng\org.pagewalk.product\target\products\org.pagewalk.product\win32\win32\x86_64\pagewalk"
if "%PROCESSOR_ARCHITECTURE%"=="ARM64" set "product=%product:x86_64=aarch64%"

if "%~1"=="test" (
	call :maven clean verify || exit /b 1
	exit /b 0
)
if "%~1"=="ide" (
	call :stale ide "" "org.pagewalk.dist" || (call :build ide "the Eclipse product" -pl releng/org.pagewalk.product -am package || exit /b 3)
	call "%product%\pagewalk-ide.cmd"
	exit /b 0
)

call :stale cli "org.pagewalk.ui" "org.pagewalk.product" || (
	call :build cli "the command line" -pl releng/org.pagewalk.dist -am package || exit /b 3
	if exist "%PAGEWALK_CACHE%" rmdir /s /q "%PAGEWALK_CACHE%"
)
call "%dist%\bin\pagewalk.cmd" %*
exit /b %errorlevel%

rem Returns 1 where a source is newer than target\%1.stamp; folders named %2 and %3 do not count.
:stale
if not exist "%root%\target\%~1.stamp" exit /b 1
powershell -NoProfile -Command "$t = (Get-Item '%root%\target\%~1.stamp').LastWriteTimeUtc; $no = '\\(target|bin|[^\\]*\.tests|%~2|%~3)\\'; $new = Get-ChildItem '%root%\pom.xml','%root%\.mvn','%root%\target-platform','%root%\bundles','%root%\features','%root%\releng' -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $t -and $_.FullName.Substring('%root%'.Length) -notmatch $no } | Select-Object -First 1; if ($new) { exit 1 }"
exit /b %errorlevel%

rem Builds part %1, called %2 in words, by the Maven arguments that follow.
:build
>&2 echo pagewalk: building %~2
if not exist "%root%\target" mkdir "%root%\target"
type nul >"%root%\target\%~1.stamp.new"
call :maven -q -Dmaven.test.skip=true %3 %4 %5 %6 || exit /b 1
move /y "%root%\target\%~1.stamp.new" "%root%\target\%~1.stamp" >nul
exit /b 0

:maven
set "java_needs=jdk"
call "%root%\releng\org.pagewalk.dist\src\launch\find-java.cmd" || exit /b 2
set "JAVA_HOME=%java_home%"
if %java_version% GEQ 24 set "MAVEN_OPTS=%MAVEN_OPTS% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
pushd "%root%"
call mvnw.cmd -B %*
set "result=%errorlevel%"
popd
exit /b %result%
