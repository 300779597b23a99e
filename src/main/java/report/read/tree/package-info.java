/** A YAML file as a tree in which every key and value has its place. */
@NullMarked
package report.read.tree;

import org.jspecify.annotations.NullMarked;
