/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Page Flag</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The bits of page->flags; the value is the number of the bit in Linux 2.4.20.
 * <!-- end-model-doc -->
 * @see org.pagewalk.model.PagewalkPackage#getPageFlag()
 * @generated
 */
public enum PageFlag implements Enumerator
{
	/**
	 * The '<em><b>PG locked</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page must stay as it is while disk input or output runs; set at its start, cleared at its end.
	 * <!-- end-model-doc -->
	 * @see #PG_LOCKED_VALUE
	 * @generated
	 * @ordered
	 */
	PG_LOCKED(0, "PG_locked", "PG_locked"),

	/**
	 * The '<em><b>PG error</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reading or writing the page on disk went wrong.
	 * <!-- end-model-doc -->
	 * @see #PG_ERROR_VALUE
	 * @generated
	 * @ordered
	 */
	PG_ERROR(1, "PG_error", "PG_error"),

	/**
	 * The '<em><b>PG referenced</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page was used since page replacement last looked; it decides where the page moves on the LRU lists.
	 * <!-- end-model-doc -->
	 * @see #PG_REFERENCED_VALUE
	 * @generated
	 * @ordered
	 */
	PG_REFERENCED(2, "PG_referenced", "PG_referenced"),

	/**
	 * The '<em><b>PG uptodate</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contents were read from disk without an error.
	 * <!-- end-model-doc -->
	 * @see #PG_UPTODATE_VALUE
	 * @generated
	 * @ordered
	 */
	PG_UPTODATE(3, "PG_uptodate", "PG_uptodate"),

	/**
	 * The '<em><b>PG dirty</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contents were changed and not yet written to disk, so the page must not be freed.
	 * <!-- end-model-doc -->
	 * @see #PG_DIRTY_VALUE
	 * @generated
	 * @ordered
	 */
	PG_DIRTY(4, "PG_dirty", "PG_dirty"),

	/**
	 * The '<em><b>PG unused</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody uses this bit.
	 * <!-- end-model-doc -->
	 * @see #PG_UNUSED_VALUE
	 * @generated
	 * @ordered
	 */
	PG_UNUSED(5, "PG_unused", "PG_unused"),

	/**
	 * The '<em><b>PG lru</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page is on active_list or inactive_list.
	 * <!-- end-model-doc -->
	 * @see #PG_LRU_VALUE
	 * @generated
	 * @ordered
	 */
	PG_LRU(6, "PG_lru", "PG_lru"),

	/**
	 * The '<em><b>PG active</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page is on active_list: it counts as hot.
	 * <!-- end-model-doc -->
	 * @see #PG_ACTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	PG_ACTIVE(7, "PG_active", "PG_active"),

	/**
	 * The '<em><b>PG slab</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page serves the slab allocator.
	 * <!-- end-model-doc -->
	 * @see #PG_SLAB_VALUE
	 * @generated
	 * @ordered
	 */
	PG_SLAB(8, "PG_slab", "PG_slab"),

	/**
	 * The '<em><b>PG skip</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Some architectures step over the page: there is a gap in the address space.
	 * <!-- end-model-doc -->
	 * @see #PG_SKIP_VALUE
	 * @generated
	 * @ordered
	 */
	PG_SKIP(10, "PG_skip", "PG_skip"),

	/**
	 * The '<em><b>PG highmem</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page lies in high memory, where the kernel has no permanent mapping of it.
	 * <!-- end-model-doc -->
	 * @see #PG_HIGHMEM_VALUE
	 * @generated
	 * @ordered
	 */
	PG_HIGHMEM(11, "PG_highmem", "PG_highmem"),

	/**
	 * The '<em><b>PG checked</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For the EXT2 filesystem alone.
	 * <!-- end-model-doc -->
	 * @see #PG_CHECKED_VALUE
	 * @generated
	 * @ordered
	 */
	PG_CHECKED(12, "PG_checked", "PG_checked"),

	/**
	 * The '<em><b>PG arch 1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For the architecture's own use; clear when a page enters the page cache.
	 * <!-- end-model-doc -->
	 * @see #PG_ARCH_1_VALUE
	 * @generated
	 * @ordered
	 */
	PG_ARCH_1(13, "PG_arch_1", "PG_arch_1"),

	/**
	 * The '<em><b>PG reserved</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page can never be swapped out: the kernel's own, a device's, or one that does not exist. Set for all pages until boot hands them over.
	 * <!-- end-model-doc -->
	 * @see #PG_RESERVED_VALUE
	 * @generated
	 * @ordered
	 */
	PG_RESERVED(14, "PG_reserved", "PG_reserved"),

	/**
	 * The '<em><b>PG launder</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page replacement has begun to write the page out; meeting it again, still locked, it waits for the write to end.
	 * <!-- end-model-doc -->
	 * @see #PG_LAUNDER_VALUE
	 * @generated
	 * @ordered
	 */
	PG_LAUNDER(15, "PG_launder", "PG_launder"),

	/**
	 * The '<em><b>PG readahead</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reads the page begins to read the next window ahead. 2.4 has no such bit; later kernels have it here, where PG_reclaim is too.
	 * <!-- end-model-doc -->
	 * @see #PG_READAHEAD_VALUE
	 * @generated
	 * @ordered
	 */
	PG_READAHEAD(17, "PG_readahead", "PG_readahead");

	/**
	 * The '<em><b>PG locked</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page must stay as it is while disk input or output runs; set at its start, cleared at its end.
	 * <!-- end-model-doc -->
	 * @see #PG_LOCKED
	 * @generated
	 * @ordered
	 */
	public static final int PG_LOCKED_VALUE = 0;

	/**
	 * The '<em><b>PG error</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reading or writing the page on disk went wrong.
	 * <!-- end-model-doc -->
	 * @see #PG_ERROR
	 * @generated
	 * @ordered
	 */
	public static final int PG_ERROR_VALUE = 1;

	/**
	 * The '<em><b>PG referenced</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page was used since page replacement last looked; it decides where the page moves on the LRU lists.
	 * <!-- end-model-doc -->
	 * @see #PG_REFERENCED
	 * @generated
	 * @ordered
	 */
	public static final int PG_REFERENCED_VALUE = 2;

	/**
	 * The '<em><b>PG uptodate</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contents were read from disk without an error.
	 * <!-- end-model-doc -->
	 * @see #PG_UPTODATE
	 * @generated
	 * @ordered
	 */
	public static final int PG_UPTODATE_VALUE = 3;

	/**
	 * The '<em><b>PG dirty</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contents were changed and not yet written to disk, so the page must not be freed.
	 * <!-- end-model-doc -->
	 * @see #PG_DIRTY
	 * @generated
	 * @ordered
	 */
	public static final int PG_DIRTY_VALUE = 4;

	/**
	 * The '<em><b>PG unused</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody uses this bit.
	 * <!-- end-model-doc -->
	 * @see #PG_UNUSED
	 * @generated
	 * @ordered
	 */
	public static final int PG_UNUSED_VALUE = 5;

	/**
	 * The '<em><b>PG lru</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page is on active_list or inactive_list.
	 * <!-- end-model-doc -->
	 * @see #PG_LRU
	 * @generated
	 * @ordered
	 */
	public static final int PG_LRU_VALUE = 6;

	/**
	 * The '<em><b>PG active</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page is on active_list: it counts as hot.
	 * <!-- end-model-doc -->
	 * @see #PG_ACTIVE
	 * @generated
	 * @ordered
	 */
	public static final int PG_ACTIVE_VALUE = 7;

	/**
	 * The '<em><b>PG slab</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page serves the slab allocator.
	 * <!-- end-model-doc -->
	 * @see #PG_SLAB
	 * @generated
	 * @ordered
	 */
	public static final int PG_SLAB_VALUE = 8;

	/**
	 * The '<em><b>PG skip</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Some architectures step over the page: there is a gap in the address space.
	 * <!-- end-model-doc -->
	 * @see #PG_SKIP
	 * @generated
	 * @ordered
	 */
	public static final int PG_SKIP_VALUE = 10;

	/**
	 * The '<em><b>PG highmem</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page lies in high memory, where the kernel has no permanent mapping of it.
	 * <!-- end-model-doc -->
	 * @see #PG_HIGHMEM
	 * @generated
	 * @ordered
	 */
	public static final int PG_HIGHMEM_VALUE = 11;

	/**
	 * The '<em><b>PG checked</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For the EXT2 filesystem alone.
	 * <!-- end-model-doc -->
	 * @see #PG_CHECKED
	 * @generated
	 * @ordered
	 */
	public static final int PG_CHECKED_VALUE = 12;

	/**
	 * The '<em><b>PG arch 1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For the architecture's own use; clear when a page enters the page cache.
	 * <!-- end-model-doc -->
	 * @see #PG_ARCH_1
	 * @generated
	 * @ordered
	 */
	public static final int PG_ARCH_1_VALUE = 13;

	/**
	 * The '<em><b>PG reserved</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page can never be swapped out: the kernel's own, a device's, or one that does not exist. Set for all pages until boot hands them over.
	 * <!-- end-model-doc -->
	 * @see #PG_RESERVED
	 * @generated
	 * @ordered
	 */
	public static final int PG_RESERVED_VALUE = 14;

	/**
	 * The '<em><b>PG launder</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page replacement has begun to write the page out; meeting it again, still locked, it waits for the write to end.
	 * <!-- end-model-doc -->
	 * @see #PG_LAUNDER
	 * @generated
	 * @ordered
	 */
	public static final int PG_LAUNDER_VALUE = 15;

	/**
	 * The '<em><b>PG readahead</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reads the page begins to read the next window ahead. 2.4 has no such bit; later kernels have it here, where PG_reclaim is too.
	 * <!-- end-model-doc -->
	 * @see #PG_READAHEAD
	 * @generated
	 * @ordered
	 */
	public static final int PG_READAHEAD_VALUE = 17;

	/**
	 * An array of all the '<em><b>Page Flag</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PageFlag[] VALUES_ARRAY =
		new PageFlag[]
		{
			PG_LOCKED,
			PG_ERROR,
			PG_REFERENCED,
			PG_UPTODATE,
			PG_DIRTY,
			PG_UNUSED,
			PG_LRU,
			PG_ACTIVE,
			PG_SLAB,
			PG_SKIP,
			PG_HIGHMEM,
			PG_CHECKED,
			PG_ARCH_1,
			PG_RESERVED,
			PG_LAUNDER,
			PG_READAHEAD,
		};

	/**
	 * A public read-only list of all the '<em><b>Page Flag</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PageFlag> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Page Flag</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PageFlag get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PageFlag result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Page Flag</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PageFlag getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PageFlag result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Page Flag</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PageFlag get(int value)
	{
		switch (value)
		{
			case PG_LOCKED_VALUE: return PG_LOCKED;
			case PG_ERROR_VALUE: return PG_ERROR;
			case PG_REFERENCED_VALUE: return PG_REFERENCED;
			case PG_UPTODATE_VALUE: return PG_UPTODATE;
			case PG_DIRTY_VALUE: return PG_DIRTY;
			case PG_UNUSED_VALUE: return PG_UNUSED;
			case PG_LRU_VALUE: return PG_LRU;
			case PG_ACTIVE_VALUE: return PG_ACTIVE;
			case PG_SLAB_VALUE: return PG_SLAB;
			case PG_SKIP_VALUE: return PG_SKIP;
			case PG_HIGHMEM_VALUE: return PG_HIGHMEM;
			case PG_CHECKED_VALUE: return PG_CHECKED;
			case PG_ARCH_1_VALUE: return PG_ARCH_1;
			case PG_RESERVED_VALUE: return PG_RESERVED;
			case PG_LAUNDER_VALUE: return PG_LAUNDER;
			case PG_READAHEAD_VALUE: return PG_READAHEAD;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PageFlag(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //PageFlag
