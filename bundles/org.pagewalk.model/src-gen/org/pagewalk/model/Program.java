/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What execve can run: a file with the layout that an ELF header would give.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Program#getName <em>Name</em>}</li>
 *   <li>{@link org.pagewalk.model.Program#getDentry <em>Dentry</em>}</li>
 *   <li>{@link org.pagewalk.model.Program#getStart_code <em>Start code</em>}</li>
 *   <li>{@link org.pagewalk.model.Program#getText <em>Text</em>}</li>
 *   <li>{@link org.pagewalk.model.Program#getData <em>Data</em>}</li>
 *   <li>{@link org.pagewalk.model.Program#getBss <em>Bss</em>}</li>
 *   <li>{@link org.pagewalk.model.Program#getArgs <em>Args</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getProgram()
 * @generated
 */
public class Program extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Program()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return PagewalkPackage.Literals.PROGRAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount()
	{
		return 0;
	}

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called in the scenario.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pagewalk.model.PagewalkPackage#getProgram_Name()
	 * @generated
	 */
	public String getName()
	{
		return (String)eGet(PagewalkPackage.Literals.PROGRAM__NAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Program#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newName the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	public void setName(String newName)
	{
		eSet(PagewalkPackage.Literals.PROGRAM__NAME, newName);
	}

	/**
	 * Returns the value of the '<em><b>Dentry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file in which it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dentry</em>' reference.
	 * @see #setDentry(Dentry)
	 * @see org.pagewalk.model.PagewalkPackage#getProgram_Dentry()
	 * @generated
	 */
	public Dentry getDentry()
	{
		return (Dentry)eGet(PagewalkPackage.Literals.PROGRAM__DENTRY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Program#getDentry <em>Dentry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newDentry the new value of the '<em>Dentry</em>' reference.
	 * @see #getDentry()
	 * @generated
	 */
	public void setDentry(Dentry newDentry)
	{
		eSet(PagewalkPackage.Literals.PROGRAM__DENTRY, newDentry);
	}

	/**
	 * Returns the value of the '<em><b>Start code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its code begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start code</em>' attribute.
	 * @see #setStart_code(long)
	 * @see org.pagewalk.model.PagewalkPackage#getProgram_Start_code()
	 * @generated
	 */
	public long getStart_code()
	{
		return (Long)eGet(PagewalkPackage.Literals.PROGRAM__START_CODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Program#getStart_code <em>Start code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newStart_code the new value of the '<em>Start code</em>' attribute.
	 * @see #getStart_code()
	 * @generated
	 */
	public void setStart_code(long newStart_code)
	{
		eSet(PagewalkPackage.Literals.PROGRAM__START_CODE, newStart_code);
	}

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long its code is; it stands at the beginning of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(long)
	 * @see org.pagewalk.model.PagewalkPackage#getProgram_Text()
	 * @generated
	 */
	public long getText()
	{
		return (Long)eGet(PagewalkPackage.Literals.PROGRAM__TEXT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Program#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newText the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	public void setText(long newText)
	{
		eSet(PagewalkPackage.Literals.PROGRAM__TEXT, newText);
	}

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long its data is; it stands behind the code, in the file and in memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(long)
	 * @see org.pagewalk.model.PagewalkPackage#getProgram_Data()
	 * @generated
	 */
	public long getData()
	{
		return (Long)eGet(PagewalkPackage.Literals.PROGRAM__DATA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Program#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newData the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	public void setData(long newData)
	{
		eSet(PagewalkPackage.Literals.PROGRAM__DATA, newData);
	}

	/**
	 * Returns the value of the '<em><b>Bss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long what begins as zeros is, behind the data in memory; in the file it takes nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bss</em>' attribute.
	 * @see #setBss(long)
	 * @see org.pagewalk.model.PagewalkPackage#getProgram_Bss()
	 * @generated
	 */
	public long getBss()
	{
		return (Long)eGet(PagewalkPackage.Literals.PROGRAM__BSS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Program#getBss <em>Bss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newBss the new value of the '<em>Bss</em>' attribute.
	 * @see #getBss()
	 * @generated
	 */
	public void setBss(long newBss)
	{
		eSet(PagewalkPackage.Literals.PROGRAM__BSS, newBss);
	}

	/**
	 * Returns the value of the '<em><b>Args</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much its arguments and its environment take at the bottom of the stack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Args</em>' attribute.
	 * @see #setArgs(long)
	 * @see org.pagewalk.model.PagewalkPackage#getProgram_Args()
	 * @generated
	 */
	public long getArgs()
	{
		return (Long)eGet(PagewalkPackage.Literals.PROGRAM__ARGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Program#getArgs <em>Args</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newArgs the new value of the '<em>Args</em>' attribute.
	 * @see #getArgs()
	 * @generated
	 */
	public void setArgs(long newArgs)
	{
		eSet(PagewalkPackage.Literals.PROGRAM__ARGS, newArgs);
	}

} // Program
