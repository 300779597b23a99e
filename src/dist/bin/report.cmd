@echo off
rem Runs the report tool on Windows.
rem REPORT_JAVA_OPTS holds further options for Java. REPORT_CACHE is the folder for what makes the
rem tool start faster; where it is not set, that lies in %LOCALAPPDATA%\report. It has to lie in the
rem user's profile.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "home=%%~fi"
set "jar=%home%\report.jar"

rem What is said is UTF-8, which the console is told for as long as the tool runs.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set /a "page=%%c" 2>nul
chcp 65001 >nul 2>nul

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%i in (java.exe) do set "java=%%~$PATH:i"
if not defined java goto needs_java

rem The version of a java: of the release file beside it, or asked of itself, which takes longer.
set "version="
for %%i in ("%java%") do set "release=%%~dpi..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if defined version goto known
set "asked=%TEMP%\report-%RANDOM%%RANDOM%.txt"
"%java%" -version 2>"%asked%"
for /f "usebackq tokens=3" %%v in ("%asked%") do if not defined version set "version=%%~v"
del "%asked%" 2>nul

:known
set "major=0"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 goto needs_java

set "options=-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -Dlog4j2.StatusLogger.level=OFF -Dsun.reflect.inflationThreshold=10000"

rem The archive of loaded classes holds for one Java and for the tool in one place, as it is now.
set "archive="
set "cache=%REPORT_CACHE%"
if not defined cache if defined LOCALAPPDATA set "cache=%LOCALAPPDATA%\report"
if not defined cache goto start
rem An archive is code, and cmd cannot ask whose a file is. What lies in the profile can be written by its user and by
rem administrators alone; elsewhere folders are open to others, and nothing is kept there.
if not defined USERPROFILE goto start
set "cache=%cache:/=\%"
if not "%cache:..=%"=="%cache%" goto start
call set "inside=%%cache:%USERPROFILE%\=%%"
if /i not "%USERPROFILE%\%inside%"=="%cache%" goto start
for %%i in ("%jar%") do set "stamp=%%~ti-%%~zi"
set "stamp=%stamp:/=%"
set "stamp=%stamp::=%"
set "stamp=%stamp: =%"
set "kept=%cache%\%home::=%"
set "archive=%kept%\%version%-%stamp%.jsa"
rem Java's report of a start that died with an archive lies beside it.
if exist "%archive%.died" del /q "%archive%" "%archive%.died" 2>nul
if exist "%archive%" goto start
if defined CI goto start
md "%kept%" 2>nul
set "work=%kept%\%RANDOM%%RANDOM%"
md "%work%" 2>nul
if not exist "%work%\" goto start
del /q "%kept%\%version%-*.jsa" 2>nul
type "%home%\bin\first-start.txt" 1>&2
"%java%" %options% -Xshare:off "-XX:DumpLoadedClassList=%work%\validate" "-Dreport.home=%home%" -jar "%jar%" validate --plans "%home%\example\plans" <nul >nul 2>nul
"%java%" %options% -Xshare:off "-XX:DumpLoadedClassList=%work%\build" "-Dreport.home=%home%" -jar "%jar%" build --plans "%home%\example\plans" --out "%work%\out" <nul >nul 2>nul
copy /b "%work%\validate"+"%work%\build" "%work%\classes" >nul 2>nul
rem Only the collector G1 writes the objects that Java itself starts with.
"%java%" %options% -XX:-UseSerialGC -XX:+UseG1GC -Xshare:dump "-XX:SharedClassListFile=%work%\classes" "-XX:SharedArchiveFile=%work%\jsa" -cp "%jar%" <nul >nul 2>nul
rem An empty archive says that it has been tried.
if not exist "%work%\jsa" type nul >"%work%\jsa"
move /y "%work%\jsa" "%archive%" >nul 2>nul
rd /s /q "%work%" 2>nul

:start
set "size="
if defined archive for %%i in ("%archive%") do set "size=%%~zi"
if defined size if %size% GTR 0 goto quick
"%java%" %options% "-Dreport.home=%home%" %REPORT_JAVA_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"
goto end

:quick
rem One that Java passes over is removed by the tool, unless that may be for options of the user's.
set "told=archive"
if defined REPORT_JAVA_OPTS set "told=archive.unasked"
"%java%" "-Dreport.%told%=%archive%" "-XX:SharedArchiveFile=%archive%" -XX:+VerifySharedSpaces "-XX:ErrorFile=%archive%.died" "-Dreport.cache=%kept%" %options% "-Dreport.home=%home%" %REPORT_JAVA_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"
goto end

:needs_java
type "%home%\bin\needs-java.txt" 1>&2
set "code=3"

:end
if defined page chcp %page% >nul 2>nul
exit /b %code%
