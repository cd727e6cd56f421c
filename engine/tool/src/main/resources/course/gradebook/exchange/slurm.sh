#!/bin/sh
# Grades the folder "submissions" (a folder or zip a student) in parts, one for each task of a Slurm array. Course, submissions and grades lie
# in a folder that all nodes see, and each node has a JDK 25. Run ./course list once before: it builds the engine.
# With a roster.csv beside them, everybody on it has a row in the gradebook; without one, whoever handed in.
#   sbatch --array=1-8 grade.slurm
#   ./course gradebook merge --out grades grades-part-*
# A task that ends before its time is up goes on where it stopped when it is submitted again: sbatch --array=3 with COURSE_SHARDS=8.
#SBATCH --job-name=grade
#SBATCH --cpus-per-task=2
#SBATCH --mem=6G
#SBATCH --time=01:00:00
#SBATCH --output=grade-%A-%a.log
set -u
cd "${SLURM_SUBMIT_DIR:-.}" || exit 3
part=$SLURM_ARRAY_TASK_ID/${COURSE_SHARDS:-$SLURM_ARRAY_TASK_COUNT}

set -- grade submissions --shard "$part" --jobs "${SLURM_CPUS_PER_TASK:-2}" --out "grades-part-$SLURM_ARRAY_TASK_ID"
[ -f roster.csv ] && set -- "$@" --roster roster.csv
exec ./course "$@"
