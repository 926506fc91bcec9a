/** The key of what is wrong with an e-mail address, or null. The server judges the rest. */
export function emailProblem(email: string): 'account.missingEmail' | 'account.wrongEmail' | null {
  if (email.trim() === '') return 'account.missingEmail'
  return /^\S+@\S+\.\S+$/.test(email.trim()) ? null : 'account.wrongEmail'
}
