@echo off
rem Runs the report tool on Windows. REPORT_JAVA_OPTS holds further options for Java.
setlocal
for %%i in ("%~dp0..") do set "home=%%~fi"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -Dlog4j2.StatusLogger.level=OFF "-Dreport.home=%home%" %REPORT_JAVA_OPTS% -jar "%home%\report.jar" %*
exit /b %errorlevel%
