/** Measured with JMH, for lesson 19. */
package course.jmh;
