@NullMarked
package nl.leerkring.identity.signin;

import org.jspecify.annotations.NullMarked;
