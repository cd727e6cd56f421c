/** What a request carries and what an answer brings: JSON, forms, files, bytes and text. */
package lesson.bodies;
