@echo off
rem Starts the course's tool on Windows: finds a JDK 25, builds the engine when it changed, hands every argument on. For serve it
rem also builds the pages when they changed.
rem Environment: COURSE_JDK the JDK to use.  COURSE_MVN the mvn.cmd to use.
rem              COURSE_JDKS a folder that holds JDKs, instead of the usual places.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "memory=%home%\.course"
set "engine=%memory%\engine"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

call :find_jdk
if errorlevel 1 exit /b 3
call :is_built
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 3
)
call :serves %*
if not errorlevel 1 (
    call :has_pages
    if errorlevel 1 call :build_pages
    if errorlevel 1 exit /b 3
)
set /p generation=<"%engine%\current"
set "cache="
if exist "%engine%\%generation%\course.aot" set "cache=-XX:AOTCache="%engine%\%generation%\course.aot""
set "columns="
for /f "tokens=2 delims=:" %%c in ('mode con 2^>nul ^| findstr /r /c:"Col"') do set "columns=%%c"
if defined columns set "columns=%columns: =%"
"%jdk%\bin\java" %flags% %cache% -Dcourse.columns=%columns% "-Dcourse.home=%home%" "-Dcourse.libraries=%engine%\%generation%\libraries" -cp "%engine%\%generation%\*" course.cli.Main %*
exit /b %errorlevel%

rem --- a JDK 25 ---------------------------------------------------------------------------------------------------------
:find_jdk
if not defined COURSE_JDK goto :look_for_jdk
call :try_jdk "%COURSE_JDK%"
if not errorlevel 1 exit /b 0
>&2 echo COURSE_JDK says "%COURSE_JDK%", but that is not a JDK 25.
>&2 echo Set it to the folder that holds bin\javac.exe of a JDK 25, or unset it to have one looked for.
exit /b 3
:look_for_jdk
if exist "%memory%\jdk" (
    set /p remembered=<"%memory%\jdk"
    call :try_remembered
    if not errorlevel 1 exit /b 0
)
if defined JAVA_HOME (
    call :try_jdk "%JAVA_HOME%"
    if not errorlevel 1 goto :remember_jdk
)
for %%j in (java.exe) do if not "%%~$PATH:j"=="" (
    call :try_jdk "%%~dp$PATH:j.."
    if not errorlevel 1 goto :remember_jdk
)
if defined COURSE_JDKS (
    call :try_below "%COURSE_JDKS%"
    if not errorlevel 1 goto :remember_jdk
    goto :no_jdk
)
for %%p in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\BellSoft"
    "%ProgramFiles%\Amazon Corretto"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\scoop\apps\temurin25-jdk"
    "%USERPROFILE%\scoop\apps\openjdk25"
    "%USERPROFILE%\scoop\apps\openjdk"
    "%USERPROFILE%\.jdks"
    "%USERPROFILE%\.sdkman\candidates\java"
    "%USERPROFILE%\.gradle\jdks"
) do (
    call :try_below "%%~p"
    if not errorlevel 1 goto :remember_jdk
)
:no_jdk
>&2 echo The course needs a JDK 25, and none was found.
>&2 echo Looked at JAVA_HOME, the PATH, and the places where installers put JDKs.
>&2 echo Get one:
>&2 echo   winget install EclipseAdoptium.Temurin.25.JDK
>&2 echo   https://adoptium.net/temurin/releases?version=25     (or unpack one anywhere)
>&2 echo Then, in a new window:  .\course
>&2 echo If it is somewhere unusual:  set COURSE_JDK=C:\path\to\jdk-25
exit /b 3

:remember_jdk
if not exist "%memory%" mkdir "%memory%" 2>nul
>"%memory%\jdk" echo %jdk%
exit /b 0

:try_remembered
call :try_jdk "%remembered%"
exit /b %errorlevel%

:try_below
for /d %%d in ("%~1\*") do (
    call :try_jdk "%%~d"
    if not errorlevel 1 exit /b 0
)
exit /b 1

rem Sets jdk when %1 is a JDK 25 with a compiler; the file "release" says so without starting it.
:try_jdk
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
findstr /r /c:"^JAVA_VERSION=.25[\"\.-]" "%~1\release" >nul || exit /b 1
for %%d in ("%~1") do set "jdk=%%~fd"
exit /b 0

rem --- the engine: built once, and when its sources change --------------------------------------------------------------
:is_built
if not exist "%engine%\current" exit /b 1
set /p generation=<"%engine%\current"
call :tool_is_there
if errorlevel 1 exit /b 1
rem A course that came as one file (course pack) has nothing to build with.
if "%generation%"=="packed" exit /b 0
if not exist "%engine%\sources" exit /b 1
call :sources "%engine%\sources.%RANDOM%"
fc /b "%listing%" "%engine%\sources" >nul 2>&1
set "differs=%errorlevel%"
del "%listing%" 2>nul
exit /b %differs%

:tool_is_there
if exist "%engine%\%generation%\tool.jar" exit /b 0
exit /b 1

rem Time, size and name of every source of the engine, to the file %1.
:sources
set "listing=%~1"
>"%listing%" (
    for %%f in ("%home%\pom.xml" "%home%\engine\lab\pom.xml" "%home%\engine\check\pom.xml" "%home%\engine\tool\pom.xml") do echo %%~tf %%~zf %%f
    for /d %%d in ("%home%\engine\libraries\*-*") do for %%f in ("%%~d\pom.xml") do echo %%~tf %%~zf %%f
    for %%m in (lab check tool) do for /r "%home%\engine\%%m\src\main" %%f in (*) do echo %%~tf %%~zf %%f
)
exit /b 0

:build
if not exist "%engine%" mkdir "%engine%" 2>nul
call :take_lock
if errorlevel 1 exit /b 3
call :build_alone
set "result=%errorlevel%"
rd /s /q "%memory%\build.lock" 2>nul
exit /b %result%

rem A folder can be made only once: who makes it builds, the others wait up to ten minutes. That it can't be made has two
rem reasons, so it is tried first whether anything can be written here.
:take_lock
call :can_write "%memory%\probe.%RANDOM%"
if errorlevel 1 goto :cannot_write
set "waited=0"
:wait_for_lock
mkdir "%memory%\build.lock" 2>nul && exit /b 0
if %waited%==0 >&2 echo Another course is building: waiting for it.
set /a waited+=1
if %waited% gtr 600 goto :waited_too_long
ping -n 2 127.0.0.1 >nul
goto :wait_for_lock
:waited_too_long
>&2 echo It takes too long. If no other course is running, remove the folder "%memory%\build.lock", then again:  .\course
exit /b 3
:cannot_write
>&2 echo The course keeps its engine and your progress in %memory%, and that can't be written.
>&2 echo Copy the course to a folder of your own, then again:  .\course
exit /b 3

rem Whether the file %1 can be made.
:can_write
(>"%~1" echo x) 2>nul
if not exist "%~1" exit /b 1
del "%~1" 2>nul
exit /b 0

:build_alone
call :is_built
if not errorlevel 1 exit /b 0
call :find_maven
if errorlevel 1 exit /b 3
>&2 echo Building the engine of the course, once (log: .course\build.log)
call :sources "%engine%\sources.new"
rd /s /q "%home%\engine\tool\target\lib" 2>nul
set "modules=engine/lab,engine/check,engine/tool"
for /d %%d in ("%home%\engine\libraries\*-*") do (
    rd /s /q "%%~d\target\lib" 2>nul
    call set "modules=%%modules%%,engine/libraries/%%~nxd"
)
pushd "%home%"
set "before=%JAVA_HOME%"
set "JAVA_HOME=%jdk%"
call "%mvn%" -B -ntp -pl "%modules%" -Dmaven.test.skip=true process-classes >"%memory%\build.log" 2>&1 <nul
set "result=%errorlevel%"
set "JAVA_HOME=%before%"
popd
if not "%result%"=="0" goto :build_failed
set "generation=%RANDOM%-%RANDOM%"
mkdir "%engine%\%generation%"
for %%m in (lab check tool) do (
    "%jdk%\bin\jar" --create --no-compress --date=2026-01-01T00:00:00Z --file "%engine%\%generation%\%%m.jar" -C "%home%\engine\%%m\target\classes" . >>"%memory%\build.log" 2>&1
    if errorlevel 1 goto :build_failed
)
copy /y "%home%\engine\tool\target\lib\*.jar" "%engine%\%generation%\" >nul || goto :build_failed
for /d %%d in ("%home%\engine\libraries\*-*") do (
    mkdir "%engine%\%generation%\libraries\%%~nxd"
    copy /y "%%~d\target\lib\*.jar" "%engine%\%generation%\libraries\%%~nxd\" >nul || goto :build_failed
)
"%jdk%\bin\java" %flags% -cp "%engine%\%generation%\*" course.judge.ClassCache >nul 2>&1 <nul
"%jdk%\bin\java" %flags% "-XX:AOTCacheOutput=%engine%\%generation%\course.aot" "-Dcourse.home=%home%" -cp "%engine%\%generation%\*" course.cli.Main list --json >nul 2>&1 <nul
>"%engine%\current" echo %generation%
move /y "%engine%\sources.new" "%engine%\sources" >nul
rem A folder that a running course still uses can't be removed: it goes next time.
for /d %%d in ("%engine%\*") do if not "%%~nxd"=="%generation%" rd /s /q "%%~d" 2>nul
exit /b 0

:build_failed
>&2 echo The engine of the course could not be built. Maven says:
>&2 findstr /b /c:"[ERROR] " "%memory%\build.log"
>&2 echo The first build downloads what it needs, some 130 MB, and 300 MB more for the pages: is this machine connected?
>&2 echo The whole log:  %memory%\build.log
>&2 echo When it is mended, again:  .\course
exit /b 3

rem --- the pages: built for serve, once, and when their sources change --------------------------------------------------
rem Whether the arguments ask for the live site, and not for a word about it.
:serves
set "serves=1"
:next_word
if "%~1"=="" exit /b %serves%
if "%~1"=="-h" exit /b 1
if "%~1"=="--help" exit /b 1
if "%~1"=="serve" set "serves=0"
shift
goto :next_word

:has_pages
if not exist "%home%\site\target\site\index.html" exit /b 1
if "%generation%"=="packed" exit /b 0
if not exist "%memory%\pages" exit /b 1
call :page_sources "%memory%\pages.%RANDOM%"
fc /b "%listing%" "%memory%\pages" >nul 2>&1
set "differs=%errorlevel%"
del "%listing%" 2>nul
exit /b %differs%

rem Time, size and name of every source of the pages, to the file %1. What a learner writes makes no page.
:page_sources
set "listing=%~1"
>"%listing%" (
    for %%f in ("%home%\site\pom.xml") do echo %%~tf %%~zf %%f
    for /d %%d in ("%home%\exercises\*-*") do for %%f in ("%%~d\*.adoc") do echo %%~tf %%~zf %%f
    for /d %%d in ("%home%\lessons\*-*") do (
        for %%f in ("%%~d\*.adoc" "%%~d\*.jsh" "%%~d\output\*") do echo %%~tf %%~zf %%f
        for /r "%%~d\src" %%f in (*) do echo %%~tf %%~zf %%f
    )
    for /r "%home%\site\pages" %%f in (*) do echo %%~tf %%~zf %%f
    for /r "%home%\site\src\main" %%f in (*) do echo %%~tf %%~zf %%f
    for %%m in (lab check tool) do for /r "%home%\engine\%%m\src\main" %%f in (*) do echo %%~tf %%~zf %%f
)
exit /b 0

:build_pages
if not "%generation%"=="packed" goto :build_pages_here
>&2 echo This package of the course has no pages. Whoever packs it builds them first:  .\course serve
exit /b 3
:build_pages_here
call :take_lock
if errorlevel 1 exit /b 3
call :build_pages_alone
set "result=%errorlevel%"
rd /s /q "%memory%\build.lock" 2>nul
exit /b %result%

:build_pages_alone
call :has_pages
if not errorlevel 1 exit /b 0
call :find_maven
if errorlevel 1 exit /b 3
>&2 echo Building the pages of the course, once (log: .course\build.log)
call :page_sources "%memory%\pages.new"
pushd "%home%"
set "before=%JAVA_HOME%"
set "JAVA_HOME=%jdk%"
rem The generator of the pages is started as java: the one that was found, not the system's own.
set "path_before=%PATH%"
set "PATH=%jdk%\bin;%PATH%"
call "%mvn%" -B -ntp -pl site -am -Dmaven.test.skip=true package >"%memory%\build.log" 2>&1 <nul
set "result=%errorlevel%"
set "JAVA_HOME=%before%"
set "PATH=%path_before%"
popd
if not "%result%"=="0" goto :pages_failed
if not exist "%home%\site\target\site\index.html" goto :pages_failed
move /y "%memory%\pages.new" "%memory%\pages" >nul
exit /b 0

:pages_failed
>&2 echo The pages of the course could not be built. Maven says:
>&2 findstr /b /c:"[ERROR] " "%memory%\build.log"
>&2 echo The whole log:  %memory%\build.log
>&2 echo When it is mended, again:  .\course serve
exit /b 3

:find_maven
if defined COURSE_MVN (
    set "mvn=%COURSE_MVN%"
    exit /b 0
)
for %%m in (mvn.cmd) do if not "%%~$PATH:m"=="" (
    set "mvn=%%~$PATH:m"
    exit /b 0
)
for %%m in ("%MAVEN_HOME%\bin\mvn.cmd" "%M2_HOME%\bin\mvn.cmd" "%USERPROFILE%\scoop\apps\maven\current\bin\mvn.cmd") do if exist %%m (
    set "mvn=%%~m"
    exit /b 0
)
>&2 echo The course builds its engine with Maven 3.8.7 or newer, and none was found.
>&2 echo Get it:
>&2 echo   scoop install maven     (with Scoop), or  choco install maven     (with Chocolatey)
>&2 echo   https://maven.apache.org/install.html     (or unpack it anywhere)
>&2 echo Then, in a new window:  .\course
>&2 echo If it is somewhere unusual:  set COURSE_MVN=C:\path\to\bin\mvn.cmd
exit /b 3
