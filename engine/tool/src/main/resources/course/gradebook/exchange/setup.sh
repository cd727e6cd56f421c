#!/usr/bin/env bash
# Gradescope runs this once, as root, when the autograder is uploaded. A JDK 25 is needed: from the system's packages, or as an archive
# named jdk.tar.gz that lies beside this file in the zip.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
export DEBIAN_FRONTEND=noninteractive

apt-get -q update || true
apt-get -q -y install bubblewrap || echo "Without bubblewrap a weaker isolation is used; the report names it."

if [ -f "$here/jdk.tar.gz" ]; then
    mkdir -p "$here/jdk"
    tar -xzf "$here/jdk.tar.gz" -C "$here/jdk" --strip-components=1
    export COURSE_JDK=$here/jdk
elif ! apt-get -q -y install openjdk-25-jdk-headless; then
    echo "This image has no package of JDK 25. Put an archive of a JDK 25 for Linux into the zip as jdk.tar.gz and upload it again." >&2
    exit 1
fi

# The engine came built and without its sources: nothing is built here.
sh "$here/course/course" list >/dev/null
