/** A YAML file as a tree in which every key and value has a location. */
@NullMarked
package report.read.tree;

import org.jspecify.annotations.NullMarked;
