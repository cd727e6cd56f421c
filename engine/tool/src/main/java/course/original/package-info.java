/** The files of an exercise as they came: recognized by their hashes, kept aside before anybody edits them. */
@NullMarked
package course.original;

import org.jspecify.annotations.NullMarked;
