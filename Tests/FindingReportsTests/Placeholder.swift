import PayDomain
import Testing
